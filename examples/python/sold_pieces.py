"""A consumer with its state in PostgreSQL: pieces sold of each item. Counts and position are written together, so each event counts once."""
import asyncio, os
import psycopg
from events import connect, events

SCHEMA = """
create schema if not exists sold_pieces;
create table if not exists sold_pieces.sold (item text primary key, pieces bigint not null);
create table if not exists sold_pieces.position (stream text primary key, seq bigint not null);
insert into sold_pieces.position values ('INVENTORY', 0) on conflict do nothing;
"""
ADVANCE = "update sold_pieces.position set seq = %s where stream = 'INVENTORY' and seq < %s"
COUNT = """insert into sold_pieces.sold as sold values (%s, %s)
on conflict (item) do update set pieces = sold.pieces + excluded.pieces"""


async def main():
    async with await psycopg.AsyncConnection.connect(os.environ["DATABASE_URL"], autocommit=True) as database:
        async with database.transaction():
            await database.execute("select pg_advisory_xact_lock(1)")
            await database.execute(SCHEMA)
        (position,) = await (await database.execute("select seq from sold_pieces.position")).fetchone()
        sales = events(await connect(), "INVENTORY", "inventory.item.*.HoldCommitted", start=position + 1)
        async for seq, headers, event in sales:
            async with database.transaction():
                # Another instance may have counted it: the position is behind it then.
                if (await database.execute(ADVANCE, (seq, seq))).rowcount == 1:
                    await database.execute(COUNT, (headers["ce-subject"], event["quantity"]))


asyncio.run(main())
