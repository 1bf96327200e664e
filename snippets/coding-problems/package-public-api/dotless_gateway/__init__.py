from core import process_payment
