"""Prints each warning of low stock, from the first one on."""
import asyncio
from events import connect, events


async def main():
    async for _, headers, event in events(await connect(), "INVENTORY", "inventory.item.*.LowStockReached"):
        print(headers["ce-subject"], event["available"], event["threshold"], flush=True)


asyncio.run(main())
