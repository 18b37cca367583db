/** A file as the European Central Bank publishes it, with two days. */
export const ecbFile = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
	<Cube>
		<Cube time='2026-11-27'>
			<Cube currency='USD' rate='1.0567'/>
			<Cube currency='JPY' rate='163.21'/>
		</Cube>
		<Cube time='2026-11-26'>
			<Cube currency='USD' rate='1.0498'/>
			<Cube currency='JPY' rate='162.44'/>
		</Cube>
	</Cube>
</gesmes:Envelope>
`;

/** The rates of its newest day. */
export const ecbRates = {
  date: '2026-11-27',
  rates: [
    { currency: 'USD', rate: '1.0567' },
    { currency: 'JPY', rate: '163.21' },
  ],
};
