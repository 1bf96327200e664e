from abc import ABC, abstractmethod


class Channel(ABC):
    def __init__(self):
        self.__left = 1

    @abstractmethod
    def deliver(self, text): ...


class Mail(Channel):
    def deliver(self, text):
        return text


try:
    Channel()
except TypeError as error:
    print(str(error).partition(" with")[0])  # => Can't instantiate abstract class Channel

mail = Mail()
print(mail.deliver("hello"), vars(mail))  # => hello {'_Channel__left': 1}
try:
    print(mail.__left)
except AttributeError as error:
    print(error)  # => 'Mail' object has no attribute '__left'
mail._Channel__left = 9999
print(vars(mail))  # => {'_Channel__left': 9999}
