"""Reads events of the shop, known by docs/schemas alone; see ../README.md."""
import asyncio, functools, json, os, pathlib, uuid
import nats
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

DOCS = pathlib.Path(__file__).parents[2] / "docs"


async def connect():
    user = os.environ["NATS_USER"]
    inbox, password = f"_INBOX_{user}".encode(), os.environ["NATS_PASSWORD"]
    return await nats.connect(os.environ["NATS_URL"], user=user, password=password, inbox_prefix=inbox)


@functools.cache
def required(schema):
    return json.loads((DOCS / f"{schema.lstrip('/')}.json").read_text()).get("required", [])


async def events(nc, stream, subject, start=1):
    """The events of a subject, from a sequence of the stream on, without an end: sequence, headers (CloudEvents), data."""
    js, name, delivered = nc.jetstream(), f"example-{uuid.uuid4().hex}", 0
    options = {"ack_policy": AckPolicy.NONE, "inactive_threshold": 60, "opt_start_seq": start}
    config = ConsumerConfig(name=name, filter_subject=subject, deliver_policy=DeliverPolicy.BY_START_SEQUENCE, **options)
    await js.add_consumer(stream, config)
    subscription = await js.pull_subscribe_bind(name, stream, inbox_prefix=f"_INBOX_{os.environ['NATS_USER']}.".encode())
    while True:
        try:
            messages = await subscription.fetch(100, timeout=1)
        except asyncio.TimeoutError:
            continue
        for message in messages:
            delivered, sequence, data = delivered + 1, message.metadata.sequence, json.loads(message.data)
            if sequence.consumer != delivered:
                raise ConnectionError("a delivery was lost: start again")
            missing = [field for field in required(message.headers["ce-dataschema"]) if field not in data]
            if missing:
                raise ValueError(f"{message.headers['ce-id']} lacks {missing}")
            yield sequence.stream, message.headers, data
