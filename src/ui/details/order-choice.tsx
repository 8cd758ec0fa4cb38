/** By what a list is sorted: two words or three, the chosen one underlined. */
import './order-choice.css';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

export function OrderChoice<Order extends string>({
  title,
  orders,
  names,
  chosen,
  onChoose,
}: {
  title: string;
  orders: readonly Order[];
  names: Readonly<Record<Order, string>>;
  chosen: Order;
  onChoose(order: Order): void;
}) {
  return (
    <div className="order">
      <span aria-hidden="true">{title}</span>
      <ToggleButtonGroup
        className="order-choices"
        aria-label={title}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) =>
          onChoose(orders.find((candidate) => keys.has(candidate)) ?? chosen)
        }
      >
        {orders.map((candidate) => (
          <ToggleButton key={candidate} id={candidate} className="order-choice">
            {names[candidate]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
