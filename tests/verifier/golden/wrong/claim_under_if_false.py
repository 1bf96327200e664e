if False:
    print("never")
    # => never
print("always")  # => always
