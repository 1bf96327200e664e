def parse_quantity(text: str) -> int | None:
    """Return the typed quantity, or None if it is no number from 1 to 999."""
    try:
        quantity = int(text)
    except ValueError:
        return None
    return quantity if 1 <= quantity <= 999 else None


for text in "999", " 1 ", "1000", "-3", "²", "twelve":
    print(repr(text), text.isdigit(), parse_quantity(text))
# => '999' True 999
# => ' 1 ' False 1
# => '1000' True None
# => '-3' False None
# => '²' True None
# => 'twelve' False None
