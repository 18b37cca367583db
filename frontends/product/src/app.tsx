export default () => <p>product</p>;
