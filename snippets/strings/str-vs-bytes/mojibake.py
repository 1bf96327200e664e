sent = "the shop’s café"
garbled = sent.encode("utf-8").decode("cp1252")  # wrong codec, no error
print(garbled)  # => the shopâ€™s cafÃ©
print(garbled.encode("cp1252").decode("utf-8") == sent)  # => True

twice = garbled.encode("utf-8").decode("cp1252")
print(len(sent), len(garbled), len(twice))  # => 15 18 25
print(bytes(range(256)).decode("latin-1") == "".join(map(chr, range(256))))
# => True
