for sign in "A", "é", "€":
    print(ord(sign), list(sign.encode("utf-8")), list(sign.encode("utf-16-le")))
# => 65 [65] [65, 0]
# => 233 [195, 169] [233, 0]
# => 8364 [226, 130, 172] [172, 32]

data = b"A\xe9"
print(data[0], list(data), data[:1])  # => 65 [65, 233] b'A'
print(data.decode("latin-1") == "A" + chr(233))  # => True
