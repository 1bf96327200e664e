def first_of_each(groups):
    for group in groups:
        yield next(iter(group))


try:
    print(list(first_of_each(["ab", "", "cd"])))
except RuntimeError as error:
    print(error, "| cause:", repr(error.__cause__))
    # => generator raised StopIteration | cause: StopIteration()


def first_of_each_filled(groups):
    for group in groups:
        yield next(iter(group), None)


print(list(first_of_each_filled(["ab", "", "cd"])))  # => ['a', None, 'c']
