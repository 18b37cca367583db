"""A gating consumer: prints an order once its payment is captured and its pieces are committed, whichever comes first."""
import asyncio
from events import connect, events

GATE = {"PAYMENT": "payment.payment.*.PaymentCaptured", "INVENTORY": "inventory.reservation.*.ReservationCommitted"}


async def main():
    nc, happened = await connect(), {}

    async def read(stream, subject):
        async for _, headers, _ in events(nc, stream, subject):
            # Payments and reservations have the id of their order.
            order, kind = headers["ce-subject"], headers["ce-type"]
            kinds = happened.setdefault(order, set())
            if kind not in kinds:
                kinds.add(kind)
                if len(kinds) == len(GATE):
                    print("pack", order, flush=True)

    await asyncio.gather(*(read(stream, subject) for stream, subject in GATE.items()))


asyncio.run(main())
