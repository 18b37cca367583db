"""Prints each warning of low stock. Needs nats-py 2.11 and the access of an app that may read INVENTORY; see README.md."""
import asyncio, json, os, pathlib, uuid
import nats
from nats.js.api import AckPolicy, ConsumerConfig

SCHEMA = pathlib.Path(__file__).parents[2] / "docs/schemas/inventory.item.LowStockReached/1.json"


async def main():
    user, name = os.environ["NATS_USER"], f"low-stock-{uuid.uuid4().hex}"
    inbox = f"_INBOX_{user}".encode()
    nc = await nats.connect(os.environ["NATS_URL"], user=user, password=os.environ["NATS_PASSWORD"], inbox_prefix=inbox)
    js, schema = nc.jetstream(), json.loads(SCHEMA.read_text())
    filter = "inventory.item.*.LowStockReached"
    # Without a durable name and without acknowledgements: each start reads the warnings from the first one on.
    config = ConsumerConfig(name=name, filter_subject=filter, ack_policy=AckPolicy.NONE, inactive_threshold=60)
    await js.add_consumer("INVENTORY", config)
    subscription = await js.pull_subscribe_bind(name, "INVENTORY", inbox_prefix=inbox + b".")
    while True:
        try:
            messages = await subscription.fetch(100, timeout=5)
        except asyncio.TimeoutError:
            continue
        for message in messages:
            event = json.loads(message.data)
            missing = [field for field in schema["required"] if field not in event]
            if missing:
                raise ValueError(f"{message.headers['ce-id']} lacks {missing}")
            print(message.headers["ce-subject"], event["available"], event["threshold"], flush=True)


asyncio.run(main())
