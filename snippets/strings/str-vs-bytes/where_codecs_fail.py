from collections.abc import Callable


def attempt(action: Callable[[], str | bytes]) -> None:
    try:
        print(ascii(action()))
    except UnicodeError as error:
        print(f"{type(error).__name__}: {error.reason} at {error.start}")


latin = "café".encode("latin-1")
attempt(lambda: latin.decode("utf-8"))
# => UnicodeDecodeError: unexpected end of data at 3
attempt(lambda: "10 €".encode("ascii"))
# => UnicodeEncodeError: ordinal not in range(128) at 3
for errors in "replace", "ignore", "backslashreplace", "surrogateescape":
    attempt(lambda: latin.decode("utf-8", errors))
# => 'caf\ufffd'
# => 'caf'
# => 'caf\\xe9'
# => 'caf\udce9'
escaped = latin.decode("utf-8", "surrogateescape")
print(escaped.encode("utf-8", "surrogateescape") == latin)  # => True
print("10 €".encode("ascii", "replace"), "10 €".encode("ascii", "xmlcharrefreplace"))
# => b'10 ?' b'10 &#8364;'
