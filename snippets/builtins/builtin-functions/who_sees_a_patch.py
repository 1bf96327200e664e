import io
from configparser import ConfigParser
from unittest.mock import mock_open, patch

import rates

FAKE = "[rates]\nEUR = 1.08\n"


def open(path: str) -> io.StringIO:
    return io.StringIO(FAKE)


try:
    rates.read_rates()
except FileNotFoundError as error:
    print(error.strerror, error.filename)  # => No such file or directory rates.ini
print(open("rates.ini").read() == FAKE)  # => True

config = ConfigParser()
with patch("builtins.open", mock_open(read_data=FAKE)):
    print(rates.read_rates() == FAKE, config.read("no_such.ini"))  # => True ['no_such.ini']

with patch("rates.open", mock_open(read_data=FAKE)):
    print(rates.read_rates() == FAKE, config.read("no_such.ini"))  # => True []
