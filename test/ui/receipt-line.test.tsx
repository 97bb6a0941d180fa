// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ReceiptLine } from '../../src/ui/digest/receipt-line.tsx';

it('prints the sum as the product promises it', () => {
  const receipt = { raised: 31, putOff: 0, here: 26, passed: 3, readElsewhere: 2 };
  const { container } = render(<ReceiptLine receipt={receipt} putOff={0} />);
  expect(container.textContent).toBe('31 raised = 26 here + 3 passed + 2 already read');
});

it('says what was put off before and since, and a sum that does not add up', () => {
  const receipt = { raised: 3, putOff: 1, here: 2, passed: 1, readElsewhere: 0 };
  const { container, getByRole } = render(<ReceiptLine receipt={receipt} putOff={2} />);
  expect(container.textContent).toContain('3 raised + 1 put off = 2 here + 1 passed + 0 already read');
  expect(container.textContent).toContain('2 of these put off since');
  expect(getByRole('alert').textContent).toContain('off by 1');
});
