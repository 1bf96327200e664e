from functools import partial
from io import BytesIO

upload = BytesIO(b"0123456789")
print([len(chunk) for chunk in iter(partial(upload.read, 4), b"")])  # => [4, 4, 2]
