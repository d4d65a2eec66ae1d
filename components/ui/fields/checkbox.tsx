type CheckboxProps = {
  name: string;
  label: string;
  sub?: string;
  value?: string;
  defaultChecked?: boolean;
  id?: string;
};

export function Checkbox({ name, label, sub, value = "ja", defaultChecked, id }: CheckboxProps) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} id={id} value={value} defaultChecked={defaultChecked} />
      <span className="label">{label}</span>
      {sub && <span className="sub">{sub}</span>}
    </label>
  );
}
