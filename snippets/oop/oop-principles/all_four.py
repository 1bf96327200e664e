from abc import ABC, abstractmethod


class Channel(ABC):
    def __init__(self, quota):
        self._left = quota  # encapsulation: only send() changes it

    def send(self, text):
        if self._left <= 0:
            raise RuntimeError(f"{type(self).__name__}: quota used up")
        self._left -= 1
        return self._deliver(text)

    @abstractmethod
    def _deliver(self, text):  # abstraction: what a channel must provide
        """Hand over one message and return what was sent."""


class Mail(Channel):  # inheritance: send() and its quota come along
    def _deliver(self, text):
        return f"mail <{text}>"


class Sms(Channel):
    def _deliver(self, text):
        return f"sms <{text[:10]}>"


print(Channel.__abstractmethods__)  # => frozenset({'_deliver'})
for channel in (Mail(5), Sms(2)):  # polymorphism: one call, two behaviors
    print(channel.send("invoice 17 is due"))
# => mail <invoice 17 is due>
# => sms <invoice 17>

print(channel.send("invoice 18 is due"))  # => sms <invoice 18>
channel.send("invoice 19 is due")  # => RuntimeError: Sms: quota used up
