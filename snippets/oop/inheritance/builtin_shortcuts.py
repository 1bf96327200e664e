from collections import UserDict


class Headers(dict):
    def __setitem__(self, name, value):
        super().__setitem__(name.lower(), value)


class SafeHeaders(UserDict):
    def __setitem__(self, name, value):
        super().__setitem__(name.lower(), value)


for cls in (Headers, SafeHeaders):
    headers = cls(Accept="*/*")
    headers["Content-Type"] = "text/csv"
    headers.update({"X-Trace": "7f"})
    print(cls.__name__, list(headers))
# => Headers ['Accept', 'content-type', 'X-Trace']
# => SafeHeaders ['accept', 'content-type', 'x-trace']
