from string import ascii_lowercase, ascii_uppercase


def shift(letter: str, by: int) -> str:
    """Return an ASCII letter moved along the alphabet; anything else unchanged."""
    if not (letter.isascii() and letter.isalpha()):
        return letter
    first = ord("a") if letter.islower() else ord("A")
    return chr((ord(letter) - first + by) % 26 + first)


def table(by: int) -> dict[int, int]:
    """Return the same mapping for `str.translate`, from code point to code point."""
    by %= 26
    lower = ascii_lowercase[by:] + ascii_lowercase[:by]
    return str.maketrans(ascii_lowercase + ascii_uppercase, lower + lower.upper())


message = "Zebra crossing, café"
print("".join(shift(letter, 3) for letter in message))  # => Cheud furvvlqj, fdié
print(message.translate(table(29)))  # => Cheud furvvlqj, fdié
print(message.translate(table(3)).translate(table(-3)) == message)  # => True
