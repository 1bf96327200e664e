from abc import ABC, abstractmethod


class Source(ABC):
    @classmethod
    @abstractmethod
    def from_url(cls, url): ...


class FileSource(Source): ...


print(FileSource.from_url("file:///orders.csv"))  # => None
try:
    FileSource()
except TypeError:
    print("abstract")  # => abstract

try:

    class Reversed(ABC):
        @abstractmethod
        @classmethod
        def from_url(cls, url): ...

except AttributeError as error:
    print(error)  # => attribute '__isabstractmethod__' of 'classmethod' objects is not writable
