import asyncio
import functools
import inspect
import traceback


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@traced
async def fetch(order, retries=3):
    return order


print(inspect.signature(fetch))  # => (order, retries=3)
print(fetch.__defaults__, fetch.__code__.co_name)  # => None wrapper
print(inspect.iscoroutinefunction(fetch))  # => False
print(inspect.iscoroutinefunction(inspect.unwrap(fetch)))  # => True


@traced
def ship(order):
    raise ValueError(order)


try:
    ship("A-17")
except ValueError as error:
    print([frame.name for frame in traceback.extract_tb(error.__traceback__)])
    # => ['<module>', 'wrapper', 'ship']
print(asyncio.run(fetch("A-18")))  # => A-18
