from abc import ABC, abstractmethod


class Gateway:
    @abstractmethod
    def charge(self, cents: int) -> str: ...


print(Gateway().charge(500))  # => None
print(Gateway.charge.__isabstractmethod__, type(Gateway).__name__, type(ABC).__name__)
# => True type ABCMeta
