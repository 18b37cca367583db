export default () => <p>orders</p>;
