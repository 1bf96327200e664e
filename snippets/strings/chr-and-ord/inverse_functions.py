import unicodedata

for sign in "A", "a", "0", "é", "€", "😀":
    number = ord(sign)
    print(sign, number, f"U+{number:04X}", unicodedata.name(sign), chr(number) == sign)
# => A 65 U+0041 LATIN CAPITAL LETTER A True
# => a 97 U+0061 LATIN SMALL LETTER A True
# => 0 48 U+0030 DIGIT ZERO True
# => é 233 U+00E9 LATIN SMALL LETTER E WITH ACUTE True
# => € 8364 U+20AC EURO SIGN True
# => 😀 128512 U+1F600 GRINNING FACE True
print("\N{EURO SIGN}" == "\u20ac" == chr(0x20AC))  # => True
