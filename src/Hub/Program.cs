Console.WriteLine("partyhub");
