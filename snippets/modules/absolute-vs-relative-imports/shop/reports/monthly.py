from ..tax import RATE
