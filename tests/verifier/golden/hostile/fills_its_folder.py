with open("large.bin", "wb") as file:
    while True:
        file.write(bytes(2**20))
    # => OSError: [Errno 27] File too large
