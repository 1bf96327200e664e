import asyncio


async def main():
    loop = asyncio.get_running_loop()
    late, early = [], []
    for order in ("A-1", "A-2", "A-3"):
        loop.call_soon(lambda: late.append(order))
        loop.call_soon(early.append, order)
    await asyncio.sleep(0)
    print(late)
    print(early)


asyncio.run(main())
# => ['A-3', 'A-3', 'A-3']
# => ['A-1', 'A-2', 'A-3']
