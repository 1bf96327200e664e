import sys


def bytes_per_code_point(text: str) -> int:
    return sys.getsizeof(text * 1001) - sys.getsizeof(text * 1000)


for text in "a", "é", "€", "😀":
    print(f"U+{ord(text):04X}", bytes_per_code_point(text))
# => U+0061 1
# => U+00E9 1
# => U+20AC 2
# => U+1F600 4

log = "ok " * 1000
print(sys.getsizeof(log + "😀") > 3 * sys.getsizeof(log))  # => True

first = log[0]
print(type(first), len(first), first[0][0] == first)  # => <class 'str'> 1 True
