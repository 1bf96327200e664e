import unicodedata

typed = "caf\u00e9"
pasted = "cafe\u0301"  # e, then a combining acute accent: looks the same on screen

print(len(typed), len(pasted), typed == pasted)  # => 4 5 False
print(unicodedata.normalize("NFC", pasted) == typed)  # => True

family = "\U0001f469\u200d\U0001f469\u200d\U0001f467"  # one picture on screen
print(len(family))  # => 5
for code_point in family:
    print(f"U+{ord(code_point):04X}", unicodedata.name(code_point))
# => U+1F469 WOMAN
# => U+200D ZERO WIDTH JOINER
# => U+1F469 WOMAN
# => U+200D ZERO WIDTH JOINER
# => U+1F467 GIRL
