def count():
    print("start")
    yield 1
    print("end")


numbers = count()
print(next(numbers))
# => start
# => 1
print(list(numbers))
# => end
# => []
