import functools


def tag(name):
    print("evaluate", name)

    def decorator(function):
        print("apply", name)

        @functools.wraps(function)
        def wrapper(text):
            return f"<{name}>{function(text)}</{name}>"

        return wrapper

    return decorator


@tag("outer")
@tag("inner")
def plain(text):
    return text


# => evaluate outer
# => evaluate inner
# => apply inner
# => apply outer
print(plain("hi"))  # => <outer><inner>hi</inner></outer>
