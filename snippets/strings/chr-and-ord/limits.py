from collections.abc import Callable


def attempt(function: Callable, value: object) -> None:
    try:
        print(ascii(function(value)))
    except (TypeError, ValueError, OverflowError) as error:
        print(f"{type(error).__name__}: {error}")


attempt(chr, 0x10FFFF)  # => '\U0010ffff'
attempt(chr, 0x110000)  # => ValueError: chr() arg not in range(0x110000)
attempt(chr, 2**40)
# 3.13+ => ValueError: chr() arg not in range(0x110000)
# <3.13 => OverflowError: Python int too large to convert to C int
attempt(chr, 0xD800)  # => '\ud800'
attempt(ord, "ab")
# => TypeError: ord() expected a character, but string of length 2 found
attempt(ord, "e\u0301")
# => TypeError: ord() expected a character, but string of length 2 found
attempt(ord, b"a")  # => 97
