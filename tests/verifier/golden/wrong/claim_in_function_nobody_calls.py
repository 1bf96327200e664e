def greet():
    print("hello")
    # => hello


print("done")  # => done
