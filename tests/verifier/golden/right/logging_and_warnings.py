import logging
import warnings

logging.warning("low stock")  # => WARNING:root:low stock
warnings.warn("old call")
# => logging_and_warnings.py:5: UserWarning: old call
# =>   warnings.warn("old call")
