import unicodedata

for space in "\t", "\n", "\x0b", "\x1f", "\xa0", "\u2003", "\u200b", "\ufeff":
    name = unicodedata.name(space, "control character")
    print(f"U+{ord(space):04X}", space.strip() == "", name)
# => U+0009 True control character
# => U+000A True control character
# => U+000B True control character
# => U+001F True control character
# => U+00A0 True NO-BREAK SPACE
# => U+2003 True EM SPACE
# => U+200B False ZERO WIDTH SPACE
# => U+FEFF False ZERO WIDTH NO-BREAK SPACE

exported = b"\xef\xbb\xbfid;total"  # with a byte order mark
print(exported.decode("utf-8").split(";")[0] == "id")  # => False
print(exported.decode("utf-8-sig").split(";")[0] == "id")  # => True
