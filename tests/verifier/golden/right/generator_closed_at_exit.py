def steps():
    try:
        yield 1
    finally:
        print("closed")


generator = steps()
print(next(generator))  # => 1
# => closed
