import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(name)


async def main():
    print("start")
    await asyncio.gather(fetch("slow", 0.02), fetch("fast", 0))


asyncio.run(main())
# => start
# => fast
# => slow
