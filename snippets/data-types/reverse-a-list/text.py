import unicodedata

city = "Me\u0301rida"
print(ascii(city[::-1]))  # => 'adir\u0301eM'

composed = unicodedata.normalize("NFC", city)
print(ascii(composed[::-1]))  # => 'adir\xe9M'

flag = "\N{REGIONAL INDICATOR SYMBOL LETTER D}\N{REGIONAL INDICATOR SYMBOL LETTER E}"
print([unicodedata.name(letter)[-1] for letter in flag[::-1]])  # => ['E', 'D']
