from socketserver import TCPServer, ThreadingMixIn


class ReportServer(ThreadingMixIn, TCPServer):
    pass


class WrongOrder(TCPServer, ThreadingMixIn):
    pass


print(ReportServer.process_request.__qualname__)  # => ThreadingMixIn.process_request
print(WrongOrder.process_request.__qualname__)  # => BaseServer.process_request
print(issubclass(ReportServer, TCPServer), issubclass(WrongOrder, ThreadingMixIn))  # => True True
