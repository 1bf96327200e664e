import codecs

chunks = [b"10 \xe2\x82", b"\xac paid"]  # the euro sign, cut in two by the network

try:
    print([chunk.decode("utf-8") for chunk in chunks])
except UnicodeDecodeError as error:
    print(error.reason)  # => unexpected end of data

print(b"".join(chunks).decode("utf-8"))  # => 10 € paid
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(chunk) for chunk in chunks])  # => ['10 ', '€ paid']
