price = "10 €"
sent = price.encode("utf-8")
print(sent, len(price), len(sent))  # => b'10 \xe2\x82\xac' 4 6
print(sent.decode("utf-8") == price)  # => True

# A file name whose byte E9 is not UTF-8, as os.listdir returns it on Linux.
scan = b"caf\xe9.pdf".decode("utf-8", "surrogateescape")
print(ascii(scan), len(scan))  # => 'caf\udce9.pdf' 8
try:
    scan.encode("utf-8")
except UnicodeEncodeError as error:
    print(error.reason, "at", error.start)  # => surrogates not allowed at 3
