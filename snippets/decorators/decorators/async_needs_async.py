import asyncio
import functools
import inspect


def timed(function):
    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            print("start", function.__name__)
            result = await function(*args, **kwargs)
            print("stop")
            return result
    else:

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print("start", function.__name__)
            result = function(*args, **kwargs)
            print("stop")
            return result

    return wrapper


@timed
async def fetch(number):
    print("fetched", number)
    return number


@timed
def parse(text):
    return int(text)


print(asyncio.run(fetch(7)))
# => start fetch
# => fetched 7
# => stop
# => 7
print(parse("8"))
# => start parse
# => stop
# => 8
