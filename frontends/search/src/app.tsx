export default () => <p>search</p>;
