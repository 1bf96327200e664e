from unittest.mock import patch

import checkout

with patch("gateway.charge", return_value="fake"):
    print(checkout.pay(500))  # => really charged 500

with patch("checkout.charge", return_value="fake"):
    print(checkout.pay(500))  # => fake
