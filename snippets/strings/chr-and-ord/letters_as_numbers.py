from collections import Counter


def count_letters(word: str) -> list[int]:
    """Return how often each letter a-z occurs, for a word that has no others."""
    counts = [0] * 26
    for letter in word:
        counts[ord(letter) - ord("a")] += 1
    return counts


print(count_letters("listen") == count_letters("silent"), count_letters("cabc")[:3])
# => True [1, 1, 2]
print(ord("Z") - ord("a"), count_letters("Z") == count_letters("t"))  # => -7 True
print(Counter("résumé") == Counter("mésuré"))  # => True


def column_name(number: int) -> str:
    """Return the spreadsheet name of a column counted from 1."""
    name = ""
    while number:
        number, digit = divmod(number - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


print([column_name(number) for number in (1, 26, 27, 703)])
# => ['A', 'Z', 'AA', 'AAA']
