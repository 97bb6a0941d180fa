import type { JSX } from 'preact';
import { type Receipt, unaccounted } from '../../domain/receipt.ts';
import { t } from '../../platform/translate.ts';
import { Notice } from '../parts/notice.tsx';

/** The sum that shows nothing was lost: `31 raised = 26 here + 3 passed + 2 already read`. */
export function ReceiptLine({ receipt, putOff }: { receipt: Receipt; putOff: number }): JSX.Element {
  const off = unaccounted(receipt);
  return (
    <>
      <p class="receipt">
        <span>{receiptWords(receipt)}</span>
        {putOff > 0 && <span class="quiet"> · {t('receiptPutOffSince', putOff)}</span>}
      </p>
      {off !== 0 && <Notice tone="bad">{t('receiptOff', off)}</Notice>}
    </>
  );
}

/** The sum in words. */
export function receiptWords(receipt: Receipt): string {
  const came = [t('receiptRaised', receipt.raised)];
  if (receipt.putOff > 0) came.push(t('receiptPutOff', receipt.putOff));
  const went = [
    t('receiptHere', receipt.here),
    t('receiptPassed', receipt.passed),
    t('receiptRead', receipt.readElsewhere),
  ];
  return `${came.join(' + ')} = ${went.join(' + ')}`;
}
