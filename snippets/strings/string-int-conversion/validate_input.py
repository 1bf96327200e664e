def parse_quantity(text: str) -> int | None:
    """Return the typed quantity, or None if it is no number from 1 to 999."""
    try:
        quantity = int(text)
    except ValueError:
        return None
    return quantity if 1 <= quantity <= 999 else None


for text in "12", " 12 ", "-3", "²", "twelve":
    print(repr(text), text.isdigit(), parse_quantity(text))
# => '12' True 12
# => ' 12 ' False 12
# => '-3' False None
# => '²' True None
# => 'twelve' False None
