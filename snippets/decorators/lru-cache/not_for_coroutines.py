import asyncio
import functools


@functools.cache
async def rate(currency):
    return 1.08


async def main():
    print(await rate("USD"))
    await rate("USD")


asyncio.run(main())
# => 1.08
# => RuntimeError: cannot reuse already awaited coroutine
