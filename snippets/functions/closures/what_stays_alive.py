import gc
import weakref


class Upload:
    pass


def make_callback():
    header, body = Upload(), Upload()

    def report():
        return f"got {type(header).__name__}"

    return report, weakref.ref(header), weakref.ref(body)


report, header, body = make_callback()
gc.collect()
print(header() is not None, body() is not None)  # => True False
del report
gc.collect()
print(header() is not None)  # => False
