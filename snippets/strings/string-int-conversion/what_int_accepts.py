def show(text: object) -> None:
    try:
        print(repr(text), "->", int(text))
    except (ValueError, TypeError) as error:
        print(repr(text), "->", type(error).__name__)


for text in " 42\n", "-7", "1_000", "１２", "3.7", "1e3", "", "1,000", "²", None:
    show(text)
# => ' 42\n' -> 42
# => '-7' -> -7
# => '1_000' -> 1000
# => '１２' -> 12
# => '3.7' -> ValueError
# => '1e3' -> ValueError
# => '' -> ValueError
# => '1,000' -> ValueError
# => '²' -> ValueError
# => None -> TypeError
int("3.7")  # => ValueError: invalid literal for int() with base 10: '3.7'
